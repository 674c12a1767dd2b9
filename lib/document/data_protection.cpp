#include "document/data_protection.hpp"

#include "document/assignment_basis.hpp"
#include "document/wording.hpp"

namespace asystent::document {

void add_data_protection(TemplateFields& fields, const DocumentRequest& request) {
  const DataProtection said = request.office.office.data_protection.value_or(DataProtection{});
  TemplateFields part;
  part.text("officer", text_of(said.officer))
      .text("basis", text_of(said.basis))
      .text("notice", text_of(said.notice))
      .flag("on_consent", basis_of(*request.family) == AssignmentBasis::application);
  fields.part("data", part);
}

} // namespace asystent::document
