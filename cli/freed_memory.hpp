#pragma once

namespace asystent::cli {

// What is done with memory that is free again. With another library than the GNU one, nothing.

/// What one record has freed the next one takes. Given back to the system in between, the memory would have
/// to be asked for and cleared anew for each record.
void keep_freed_memory();

/// Once all records were read: what they have left lies in small pieces between what is kept of them, into
/// which a long answer does not fit. That stands apart from then on, and while it grows leaves nothing
/// behind.
void give_back_freed_memory();

} // namespace asystent::cli
