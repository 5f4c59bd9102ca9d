// What the supervisor tells the warm driver, and hears from it: packets on a socket between two processes of ours.
#ifndef LIVEBENCH_FORK_ORDER_H
#define LIVEBENCH_FORK_ORDER_H

#include "worker.h"

/// The variable that names the socket's descriptor to the warm driver.
#define FORK_VARIABLE "LIVEBENCH_FORK"

/// Sends what of an order concerns a fork, and the worker's ends along with it. False with errno when the other side has gone.
bool fork_order_send(int socket, const struct worker_order *order, const int ends[WORKER_ENDS]);

/// Waits for an order; its ends are close-on-exec. False when the supervisor has gone.
bool fork_order_receive(int socket, struct worker_order *order, int ends[WORKER_ENDS]);

/// What the warm driver says: once, that it waits for orders; then, for each, the pid of the fork.
struct fork_reply {
    pid_t pid; // 0: waiting for orders; -1: none was made
    int problem;
};

bool fork_reply_send(int socket, const struct fork_reply *reply);

/// Waits at most so long. False with errno.
bool fork_reply_receive(int socket, struct fork_reply *reply, int patience_ms);

#endif
