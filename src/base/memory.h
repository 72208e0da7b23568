// How the program deals with the system's memory; asked once, when a program begins.
#pragma once

namespace base {

// Memory that is given back is kept for the next that is asked for, up to so much that a
// portfolio of games fits. The coach copies games all the time, and to fetch their pages from the
// system anew takes longer than to fill them (in a virtual machine much longer). Where the system's
// library knows no such wish, nothing happens.
void keepFreedMemory();

} // namespace base
