#include "frame.h"
#include "protocol.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static struct {
    uint8_t header[FRAME_HEADER];
    size_t header_bytes;
    struct frame frame;
    size_t payload_bytes;
} incoming;

static struct {
    uint8_t *bytes;
    size_t start, end, size;
} outgoing;

uint16_t get_u16(const uint8_t *bytes) { return (uint16_t)(bytes[0] | bytes[1] << 8); }

uint32_t get_u32(const uint8_t *bytes) { return get_u16(bytes) | (uint32_t)get_u16(bytes + 2) << 16; }

void put_u32(uint8_t *bytes, uint32_t value)
{
    for (int i = 0; i < 4; i++)
        bytes[i] = (uint8_t)(value >> 8 * i);
}

void put_u64(uint8_t *bytes, uint64_t value)
{
    put_u32(bytes, (uint32_t)value);
    put_u32(bytes + 4, (uint32_t)(value >> 32));
}

// More than 0: bytes read; 0: nothing there now; -1: the host has gone.
static ssize_t read_some(uint8_t *to, size_t wanted)
{
    ssize_t got;
    do
        got = read(STDIN_FILENO, to, wanted);
    while (got < 0 && errno == EINTR);
    if (got > 0)
        return got;
    return got < 0 && errno == EAGAIN ? 0 : -1;
}

enum frame_state frame_read(struct frame *frame)
{
    ssize_t got;
    while (incoming.header_bytes < FRAME_HEADER) {
        got = read_some(incoming.header + incoming.header_bytes, FRAME_HEADER - incoming.header_bytes);
        if (got <= 0)
            return got == 0 ? FRAME_NOT_YET : FRAME_CLOSED;
        incoming.header_bytes += (size_t)got;
        if (incoming.header_bytes < FRAME_HEADER)
            continue;
        struct frame *next = &incoming.frame;
        next->length = get_u32(incoming.header);
        next->kind = incoming.header[4];
        next->job = get_u32(incoming.header + 5);
        incoming.payload_bytes = 0;
        if (next->length > FRAME_MAX)
            fault("a frame of %u bytes; %u at most", next->length, (unsigned)FRAME_MAX);
        next->payload = malloc(next->length + 1);
        if (!next->payload)
            fault("no memory for a frame of %u bytes", next->length);
    }
    while (incoming.payload_bytes < incoming.frame.length) {
        got = read_some(incoming.frame.payload + incoming.payload_bytes, incoming.frame.length - incoming.payload_bytes);
        if (got <= 0)
            return got == 0 ? FRAME_NOT_YET : FRAME_CLOSED;
        incoming.payload_bytes += (size_t)got;
    }
    *frame = incoming.frame;
    incoming.header_bytes = 0;
    return FRAME_COMPLETE;
}

static uint8_t *reserve(size_t wanted)
{
    if (outgoing.start > 0 && outgoing.end + wanted > outgoing.size) {
        memmove(outgoing.bytes, outgoing.bytes + outgoing.start, frame_waiting());
        outgoing.end -= outgoing.start;
        outgoing.start = 0;
    }
    if (outgoing.end + wanted > outgoing.size) {
        outgoing.size = 2 * (outgoing.end + wanted);
        outgoing.bytes = realloc(outgoing.bytes, outgoing.size);
        if (!outgoing.bytes)
            _exit(1); // not even a Fault can be queued
    }
    uint8_t *place = outgoing.bytes + outgoing.end;
    outgoing.end += wanted;
    return place;
}

void frame_send(uint8_t kind, uint32_t job, const void *payload, size_t length)
{
    uint8_t *place = reserve(FRAME_HEADER + length);
    put_u32(place, (uint32_t)length);
    place[4] = kind;
    put_u32(place + 5, job);
    if (length > 0)
        memcpy(place + FRAME_HEADER, payload, length);
}

void frame_flush(void)
{
    while (frame_waiting() > 0) {
        ssize_t put = write(STDOUT_FILENO, outgoing.bytes + outgoing.start, frame_waiting());
        if (put < 0 && errno == EINTR)
            continue;
        if (put < 0 && errno == EAGAIN)
            return;
        if (put < 0)
            _exit(0); // the host has gone; the container ends with PID 1
        outgoing.start += (size_t)put;
    }
    outgoing.start = outgoing.end = 0;
}

size_t frame_waiting(void) { return outgoing.end - outgoing.start; }

_Noreturn void fault(const char *format, ...)
{
    char text[512];
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    if (length < 0)
        length = 0;
    frame_send(SAY_FAULT, 0, text, (size_t)length < sizeof text ? (size_t)length : sizeof text - 1);
    struct pollfd writable = { .fd = STDOUT_FILENO, .events = POLLOUT };
    for (int tries = 0; tries < 20 && frame_waiting() > 0; tries++) {
        frame_flush();
        if (frame_waiting() > 0)
            poll(&writable, 1, 50);
    }
    _exit(1);
}
