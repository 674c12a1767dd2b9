#pragma once

namespace asystent::cli {

// What is done with memory that is free again. With another library than the GNU one, nothing.

/// What one record has freed the next one takes. Given back to the system in between, the memory would have
/// to be asked for and cleared anew for each record.
void keep_freed_memory();

/// Once all records were read: what they have left lies in small pieces between what is kept of them, and a
/// long answer would not fit into these.
void give_back_freed_memory();

} // namespace asystent::cli
