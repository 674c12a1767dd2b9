#pragma once

namespace asystent::folder {

/// From now on a signal that ends the process waits: what comes next is written, and is to be told as
/// written. It never comes back: the process ends by itself when it has said so.
void hold_signals();

} // namespace asystent::folder
