// Frames on the container's stdin and stdout: u32 length, u8 kind, u32 job, payload; little-endian.
#ifndef LIVEBENCH_FRAME_H
#define LIVEBENCH_FRAME_H

#include <stddef.h>
#include <stdint.h>

enum { FRAME_HEADER = 9, FRAME_MAX = 64 << 20 };

struct frame {
    uint8_t kind;
    uint32_t job;
    uint32_t length;
    uint8_t *payload; // whoever takes the frame frees it
};

enum frame_state { FRAME_NOT_YET, FRAME_COMPLETE, FRAME_CLOSED };

/// Reads from stdin what is there, without waiting. A frame that is too long ends the supervisor with a Fault.
enum frame_state frame_read(struct frame *frame);

/// Queues a frame for the host; frame_flush writes it.
void frame_send(uint8_t kind, uint32_t job, const void *payload, size_t length);

/// Writes as much of the queue as stdout takes now.
void frame_flush(void);

/// Bytes queued and not yet written: above FRAME_HIGH_WATER nothing more is read from workers.
size_t frame_waiting(void);

enum { FRAME_HIGH_WATER = 256 << 10 };

/// Tells the host that the supervisor cannot do its work, and ends it, and with it the container.
_Noreturn void fault(const char *format, ...) __attribute__((format(printf, 1, 2)));

uint16_t get_u16(const uint8_t *bytes);
uint32_t get_u32(const uint8_t *bytes);
void put_u32(uint8_t *bytes, uint32_t value);
void put_u64(uint8_t *bytes, uint64_t value);

#endif
