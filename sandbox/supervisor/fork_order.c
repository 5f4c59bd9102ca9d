#define _GNU_SOURCE
#include "fork_order.h"

#include <errno.h>
#include <poll.h>
#include <string.h>
#include <sys/socket.h>

struct packet {
    uint32_t uid, memory_mb, address_mb, cpu_ms;
};

union ancillary {
    struct cmsghdr header; // for its alignment
    char bytes[CMSG_SPACE(sizeof(int[WORKER_ENDS]))];
};

bool fork_order_send(int socket, const struct worker_order *order, const int ends[WORKER_ENDS])
{
    struct packet packet = { order->uid, order->memory_mb, order->address_mb, order->cpu_ms };
    struct iovec part = { &packet, sizeof packet };
    union ancillary room = { 0 };
    struct msghdr message = { .msg_iov = &part, .msg_iovlen = 1, .msg_control = &room, .msg_controllen = sizeof room };
    struct cmsghdr *header = CMSG_FIRSTHDR(&message);
    *header = (struct cmsghdr){ .cmsg_len = CMSG_LEN(sizeof(int[WORKER_ENDS])), .cmsg_level = SOL_SOCKET, .cmsg_type = SCM_RIGHTS };
    memcpy(CMSG_DATA(header), ends, sizeof(int[WORKER_ENDS]));
    return sendmsg(socket, &message, MSG_NOSIGNAL) == (ssize_t)sizeof packet;
}

bool fork_order_receive(int socket, struct worker_order *order, int ends[WORKER_ENDS])
{
    struct packet packet;
    struct iovec part = { &packet, sizeof packet };
    union ancillary room;
    struct msghdr message = { .msg_iov = &part, .msg_iovlen = 1, .msg_control = &room, .msg_controllen = sizeof room };
    ssize_t got;
    do
        got = recvmsg(socket, &message, MSG_CMSG_CLOEXEC);
    while (got < 0 && errno == EINTR);
    const struct cmsghdr *header = got == (ssize_t)sizeof packet ? CMSG_FIRSTHDR(&message) : NULL;
    if (!header || header->cmsg_type != SCM_RIGHTS || header->cmsg_len != CMSG_LEN(sizeof(int[WORKER_ENDS])))
        return false;
    memcpy(ends, CMSG_DATA(header), sizeof(int[WORKER_ENDS]));
    *order = (struct worker_order){
        .uid = packet.uid, .memory_mb = packet.memory_mb, .address_mb = packet.address_mb, .cpu_ms = packet.cpu_ms,
    };
    return true;
}

bool fork_reply_send(int socket, const struct fork_reply *reply)
{
    return send(socket, reply, sizeof *reply, MSG_NOSIGNAL) == (ssize_t)sizeof *reply;
}

bool fork_reply_receive(int socket, struct fork_reply *reply, int patience_ms)
{
    struct pollfd readable = { .fd = socket, .events = POLLIN };
    int ready;
    do
        ready = poll(&readable, 1, patience_ms);
    while (ready < 0 && errno == EINTR);
    if (ready == 0)
        errno = ETIMEDOUT;
    if (ready <= 0)
        return false;
    ssize_t got = recv(socket, reply, sizeof *reply, 0);
    if (got == 0)
        errno = EPIPE;
    return got == (ssize_t)sizeof *reply;
}
