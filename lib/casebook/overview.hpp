#pragma once

#include "casebook/record_file.hpp"
#include "model/case_on_day.hpp"
#include "model/caseload.hpp"
#include "model/deadline.hpp"
#include "model/family_names.hpp"
#include "model/meeting_times.hpp"
#include "model/timetable.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::casebook {

/// Whether nobody works with a family of that status any more, or ever will.
bool has_ended(Status status);

/// A meeting of a family that is agreed, and has an hour: whoever is on duty on its day cannot be elsewhere.
struct AgreedMeeting {
  std::string family;
  std::string assistant; // empty: nobody is on duty
  MeetingTime time;
};

/// What stays of a record that was looked at and let go. A record that cannot be read leaves its problems.
struct Digest {
  Digest() = default;
  /// Of a family: what it can touch in the others, and what is overdue in it.
  explicit Digest(const CaseOnDay& c);
  explicit Digest(const Worklog& worklog) : timed(TimedRecord(worklog)) {}

  Findings findings;
  PrivateText name;             // of a family
  std::optional<Status> status; // the same
  std::optional<Engagements> engaged;
  std::optional<TimedRecord> timed;
  std::vector<Deadline> overdue;
  std::vector<std::string> substitutes; // who see the family beside the one on duty
  std::vector<AgreedMeeting> meetings;  // by day and hour
};

/// What can be told of a folder after a look at each of its records: for who goes on with one of them.
class Overview {
public:
  /// The ids of all families by their files' names, unreadable ones too.
  const std::vector<std::string>& family_ids() const { return family_ids_; }
  /// Of those that can be read.
  const FamilyNames& family_names() const { return family_names_; }
  /// Today's, of a family that can be read.
  std::optional<Status> status_of(std::string_view id) const;
  /// By its status; not known of one that cannot be read.
  bool has_ended(std::string_view id) const;
  /// Of records that cannot be read: by file, line and id.
  const Findings& problems() const { return problems_; }
  /// What is overdue in all families, sorted.
  std::vector<Deadline> overdue() const;
  /// Whether what is due is the assistant's to see: as the one on duty, or as a substitute.
  bool is_for(const Deadline& deadline, std::string_view assistant) const;
  /// Where the assistant is expected at that time, beside the family: of each other family its first meeting.
  std::vector<AgreedMeeting> meetings_at(const MeetingTime& time, std::string_view assistant,
                                         std::string_view beside) const;
  const Caseloads& caseloads() const { return caseloads_; }
  const Timetable& timetable() const { return timetable_; }

  void add_family(std::string_view file, Digest digest);
  void add_worklog(Digest digest);
  void sort_problems() { problems_.sort(); }

  /// In the place of the record of the same file, or as a new one: the folder as it would be with it.
  void put(Digest digest);
  /// A family that has come in, once it stays.
  void know(std::string_view id, Private name);

private:
  void keep_substitutes(std::string_view id, Digest& digest);

  std::vector<std::string> family_ids_;
  FamilyNames family_names_;
  std::map<std::string, Status, std::less<>> statuses_;
  std::map<std::string, std::vector<std::string>, std::less<>> substitutes_;
  Findings problems_;
  Caseloads caseloads_;
  Timetable timetable_;
  std::vector<Deadline> overdue_;
  std::vector<AgreedMeeting> meetings_; // those of a family together
};

} // namespace asystent::casebook
