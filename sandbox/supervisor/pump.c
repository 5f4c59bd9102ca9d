#include "pump.h"
#include "frame.h"

#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

enum {
    PIECE = 64 << 10,
    TEXT_KEPT = 64 << 10,
};

static void close_end(int *end)
{
    if (*end >= 0)
        close(*end);
    *end = -1;
}

static void drop_input(struct job *job)
{
    while (job->first) {
        struct chunk *chunk = job->first;
        job->first = chunk->next;
        free(chunk->bytes);
        free(chunk);
    }
    job->last = NULL;
    job->input_waiting = 0;
}

void pump_queue(struct job *job, uint8_t *bytes, size_t length)
{
    if (job->pipes.input < 0 || length == 0) {
        free(bytes); // the worker has closed its end: what it does not want is not an error
        return;
    }
    // A worker that never reads must not stop the others, so its input waits here; the host, who is trusted, keeps it small.
    if (job->input_waiting + length > FRAME_MAX)
        fault("more than %u bytes of input wait for job %u", (unsigned)FRAME_MAX, job->id);
    struct chunk *chunk = malloc(sizeof *chunk);
    if (!chunk)
        fault("no memory for the input of job %u", job->id);
    *chunk = (struct chunk){ NULL, bytes, 0, length };
    if (job->last)
        job->last->next = chunk;
    else
        job->first = chunk;
    job->last = chunk;
    job->input_waiting += length;
}

void pump_input(struct job *job)
{
    while (job->pipes.input >= 0 && job->first) {
        struct chunk *chunk = job->first;
        ssize_t put = write(job->pipes.input, chunk->bytes + chunk->start, chunk->end - chunk->start);
        if (put < 0 && errno == EINTR)
            continue;
        if (put < 0 && errno == EAGAIN)
            return;
        if (put < 0) {
            close_end(&job->pipes.input);
            drop_input(job);
            return;
        }
        job->next_read_us = 0; // what it says to this, the host may be waiting for
        chunk->start += (size_t)put;
        job->input_waiting -= (size_t)put;
        if (chunk->start < chunk->end)
            continue;
        job->first = chunk->next;
        if (!job->first)
            job->last = NULL;
        free(chunk->bytes);
        free(chunk);
    }
    if (job->input_ends)
        close_end(&job->pipes.input);
}

// Bytes read into `piece`; 0 when nothing is there or the pipe is closed.
static size_t take(int *end, uint8_t *piece)
{
    if (*end < 0)
        return 0;
    ssize_t got = read(*end, piece, PIECE);
    if (got > 0)
        return (size_t)got;
    if (got == 0 || (errno != EAGAIN && errno != EINTR))
        close_end(end);
    return 0;
}

bool pump_output(struct job *job)
{
    static uint8_t piece[PIECE];
    bool moved = false;
    size_t got = take(&job->pipes.output, piece);
    if (got > 0) {
        moved = true;
        uint64_t counted = job->output_bytes - job->limits.output_base;
        uint64_t allowed = job->limits.output_bytes == 0 ? UINT64_MAX
            : job->limits.output_bytes > counted ? job->limits.output_bytes - counted : 0;
        job->output_bytes += got;
        if (got > allowed && job->reason == REASON_NONE)
            job->reason = REASON_OUTPUT;
        if (allowed > 0)
            frame_send(SAY_OUTPUT, job->id, piece, got < allowed ? got : allowed);
    }
    for (int i = 0; i < 2; i++) {
        got = take(&job->pipes.text[i], piece);
        if (got == 0)
            continue;
        moved = true;
        uint64_t room = job->text_bytes[i] < TEXT_KEPT ? TEXT_KEPT - job->text_bytes[i] : 0;
        job->text_bytes[i] += got;
        if (room > 0)
            frame_send((uint8_t)(i == 0 ? SAY_STDOUT : SAY_STDERR), job->id, piece, got < room ? got : room);
    }
    return moved;
}

void pump_close(struct job *job)
{
    drop_input(job);
    close_end(&job->pipes.input);
    close_end(&job->pipes.output);
    close_end(&job->pipes.text[0]);
    close_end(&job->pipes.text[1]);
}
