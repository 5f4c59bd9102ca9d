// The numbers of docs/sandbox-protocol.md: what crosses between the host and the supervisor.
#ifndef LIVEBENCH_PROTOCOL_H
#define LIVEBENCH_PROTOCOL_H

enum { PROTOCOL_VERSION = 1 };

enum to_supervisor {
    HOST_START = 1,
    HOST_INPUT = 2,
    HOST_CLOSE_INPUT = 3,
    HOST_LIMIT = 4,
    HOST_KILL = 5,
    HOST_PING = 6,
    HOST_WARM = 7,
};

enum to_host {
    SAY_READY = 1,
    SAY_OUTPUT = 2,
    SAY_STDOUT = 3,
    SAY_STDERR = 4,
    SAY_ENDED = 5,
    SAY_PONG = 6,
    SAY_FAULT = 7,
};

enum reason {
    REASON_EXITED = 0,
    REASON_SIGNALLED = 1,
    REASON_CPU = 2,
    REASON_WALL = 3,
    REASON_OUTPUT = 4,
    REASON_KILLED = 5,
    REASON_MEMORY = 6,
    REASON_NOT_STARTED = 7,
    REASON_NONE = 255, // never sent: the job still runs
};

#endif
