// Every new and delete of a program by mimalloc: the coach makes and copies games all the time, from
// several threads at once, and the C library's memory took about an eighth of a debrief longer.
#include <mimalloc-new-delete.h>
