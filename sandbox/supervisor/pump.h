// Moving bytes between the host's frames and one worker's pipes, never waiting.
#ifndef LIVEBENCH_PUMP_H
#define LIVEBENCH_PUMP_H

#include "job.h"

/// Queues bytes for the worker; takes over the memory.
void pump_queue(struct job *job, uint8_t *bytes, size_t length);

/// Writes as much of the queue as the worker takes.
void pump_input(struct job *job);

/// Microseconds from one reading of a worker's pipes to the next: results that come thick and fast go to the host together. A way
/// through the engine costs more than most calls of an answer.
enum { GATHER_US = 3000 };

/// Sends on what the worker has written, one buffer of each pipe. False when all of them are closed or empty.
bool pump_output(struct job *job);

/// Closes the pipes and forgets the queue.
void pump_close(struct job *job);

#endif
