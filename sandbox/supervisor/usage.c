#define _GNU_SOURCE
#include "usage.h"

#include <ctype.h>
#include <dirent.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

// A number in a cgroup file: after a word, or the file's only content.
struct counter {
    int file;
    const char *word;
    uint64_t divisor;
};

static struct counter cpu = { .file = -1 };
static struct counter oom = { .file = -1 };

static int try_open(const char *path) { return open(path, O_RDONLY | O_CLOEXEC); }

void usage_open(void)
{
    oom = (struct counter){ try_open("/sys/fs/cgroup/memory.events"), "\noom_kill ", 1 };
    if (oom.file >= 0) {
        // Only there when /sys/fs/cgroup is the container's own group, and so is cpu.stat then.
        cpu = (struct counter){ try_open("/sys/fs/cgroup/cpu.stat"), "usage_usec ", 1 };
        return;
    }
    oom = (struct counter){ try_open("/sys/fs/cgroup/memory/memory.oom_control"), "\noom_kill ", 1 };
    cpu = (struct counter){ try_open("/sys/fs/cgroup/cpuacct/cpuacct.usage"), "", 1000 };
}

static uint64_t count(const struct counter *counter)
{
    char text[1024];
    ssize_t length = counter->file < 0 ? -1 : pread(counter->file, text, sizeof text - 1, 0);
    if (length <= 0)
        return 0;
    text[length] = '\0';
    const char *place = strstr(text, counter->word);
    return place ? strtoull(place + strlen(counter->word), NULL, 10) / counter->divisor : 0;
}

static uint64_t microseconds(struct timeval time) { return (uint64_t)time.tv_sec * 1000000 + (uint64_t)time.tv_usec; }

uint64_t usage_container_cpu_us(void)
{
    uint64_t all = count(&cpu);
    struct rusage own;
    getrusage(RUSAGE_SELF, &own);
    uint64_t supervisor = microseconds(own.ru_utime) + microseconds(own.ru_stime);
    return all > supervisor ? all - supervisor : 0;
}

uint64_t usage_oom_kills(void) { return count(&oom); }

static bool read_process(const char *pid, const char *what, char *text, size_t size)
{
    char path[64];
    snprintf(path, sizeof path, "/proc/%.16s/%s", pid, what);
    int file = try_open(path);
    if (file < 0)
        return false;
    ssize_t length = read(file, text, size - 1);
    close(file);
    text[length > 0 ? length : 0] = '\0';
    return length > 0;
}

// /proc/N/status and not the owner of /proc/N: a process can make that root's.
static bool belongs_to(const char *pid, uid_t uid)
{
    char text[1024];
    if (!read_process(pid, "status", text, sizeof text))
        return false;
    const char *line = strstr(text, "\nUid:");
    return line && strtoul(line + strlen("\nUid:"), NULL, 10) == uid;
}

static uint64_t process_cpu_us(const char *pid)
{
    char text[1024];
    if (!read_process(pid, "stat", text, sizeof text))
        return 0;
    // The second field is the program's name, which may hold anything, closing brackets too.
    const char *after_name = strrchr(text, ')');
    unsigned long long user, system, waited_user, waited_system;
    if (!after_name || sscanf(after_name + 1, " %*c %*d %*d %*d %*d %*d %*u %*u %*u %*u %*u %llu %llu %llu %llu",
            &user, &system, &waited_user, &waited_system) != 4)
        return 0;
    return (user + system + waited_user + waited_system) * 1000000 / (unsigned long long)sysconf(_SC_CLK_TCK);
}

int usage_processes(uid_t uid, uint64_t *cpu_us)
{
    int found = 0;
    *cpu_us = 0;
    DIR *processes = opendir("/proc");
    if (!processes)
        return -1;
    struct dirent *entry;
    while ((entry = readdir(processes))) {
        if (!isdigit((unsigned char)entry->d_name[0]) || !belongs_to(entry->d_name, uid))
            continue;
        found++;
        *cpu_us += process_cpu_us(entry->d_name);
    }
    closedir(processes);
    return found;
}

int usage_children_but(pid_t expected)
{
    static int list = -1;
    if (list < 0 && (list = try_open("/proc/thread-self/children")) < 0)
        return -1;
    char text[1024], *place = text; // more than fit are too many all the same
    ssize_t length = pread(list, text, sizeof text - 1, 0);
    if (length < 0)
        return -1;
    text[length] = '\0';
    int others = 0;
    for (long child; (child = strtol(place, &place, 10)) > 0;)
        others += child != expected;
    return others;
}

uint64_t now_us(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (uint64_t)time.tv_sec * 1000000 + (uint64_t)time.tv_nsec / 1000;
}
