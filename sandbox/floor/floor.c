// What a verdict costs at the least: each job's driver as a fresh process under a uid of its own with limits, and nothing else. Its
// input is a file, its results go nowhere, nobody judges. Measured beside the sandbox, so that the sandbox can be held against it.
//
// stdin: u32 jobs, then for each u32 length and the bytes for descriptor 3. argv: the address space in MiB, the driver's command.
// stdout: the microseconds that all of them took, one after the other, or an error on stderr and exit code 1.
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { FIRST_UID = 50000, PROCESSES = 64, DESCRIPTORS = 256, ABOVE_STANDARD = 16, FOLDER_SIZE = 32 };

static _Noreturn void give_up(const char *what)
{
    fprintf(stderr, "floor: %s: %s\n", what, strerror(errno));
    exit(1);
}

static void fill(void *to, size_t wanted)
{
    for (size_t done = 0; done < wanted;) {
        ssize_t got = read(STDIN_FILENO, (char *)to + done, wanted - done);
        if (got <= 0)
            give_up("stdin ends early");
        done += (size_t)got;
    }
}

// The same file, out of the way of the descriptors 0 to 4.
static int high(int file)
{
    int copy = fcntl(file, F_DUPFD_CLOEXEC, ABOVE_STANDARD);
    if (copy < 0)
        give_up("a descriptor");
    close(file);
    return copy;
}

static int read_job(void)
{
    uint32_t length;
    fill(&length, sizeof length);
    char *bytes = malloc(length + 1);
    int file = memfd_create("job", MFD_CLOEXEC);
    if (!bytes || file < 0)
        give_up("a job's input");
    fill(bytes, length);
    if (write(file, bytes, length) != (ssize_t)length || lseek(file, 0, SEEK_SET) != 0)
        give_up("a job's input");
    free(bytes);
    return high(file);
}

static void limit(int resource, rlim_t value)
{
    struct rlimit both = { value, value };
    if (setrlimit((__rlimit_resource_t)resource, &both) < 0)
        _exit(126);
}

// gVisor refuses clone3 in the name of Docker's filter, but with another error than Docker's: no C library then tries clone instead, and
// no driver could start a thread. The sandbox's own filter sets that right for its workers.
static void mend_clone3(void)
{
    if (syscall(__NR_clone3, NULL, 0) >= 0 || errno != EPERM)
        return;
    struct sock_filter program[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_clone3, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | ENOSYS),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    struct sock_fprog filter = { .len = sizeof program / sizeof program[0], .filter = program };
    if (prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter, 0, 0) < 0)
        give_up("a filter for clone3");
}

static void name_folder(char name[FOLDER_SIZE], uid_t uid) { snprintf(name, FOLDER_SIZE, "/box/%u", uid); }

static void run(int input, uid_t uid, rlim_t address_mb, char **command)
{
    char folder[FOLDER_SIZE];
    name_folder(folder, uid);
    int nowhere = high(open("/dev/null", O_WRONLY));
    if (dup2(input, 3) < 0 || dup2(nowhere, 4) < 0 || dup2(nowhere, 1) < 0)
        _exit(126);
    limit(RLIMIT_NPROC, PROCESSES);
    limit(RLIMIT_NOFILE, DESCRIPTORS);
    limit(RLIMIT_CORE, 0);
    if (address_mb > 0)
        limit(RLIMIT_AS, address_mb << 20);
    if (setresgid(uid, uid, uid) < 0 || setresuid(uid, uid, uid) < 0 || mkdir(folder, 0700) < 0 || chdir(folder) < 0
        || setenv("HOME", folder, 1) < 0 || setenv("TMPDIR", folder, 1) < 0)
        _exit(126);
    execv(command[0], command);
    _exit(127);
}

// Programs that drivers write into their folders would fill /box before long. As the uid itself: under the container's few capabilities
// root cannot look into a folder of mode 0700.
static void remove_folder(uid_t uid)
{
    char folder[FOLDER_SIZE];
    name_folder(folder, uid);
    if (setresuid(0, uid, 0) < 0)
        give_up("a job's uid");
    DIR *list = opendir(folder);
    for (struct dirent *entry; list && (entry = readdir(list));)
        unlinkat(dirfd(list), entry->d_name, 0);
    if (list)
        closedir(list);
    if (rmdir(folder) < 0 || setresuid(0, 0, 0) < 0)
        give_up("a job's folder");
}

static uint64_t now_us(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (uint64_t)time.tv_sec * 1000000 + (uint64_t)time.tv_nsec / 1000;
}

int main(int argc, char **argv)
{
    if (argc < 3) {
        fprintf(stderr, "floor: ADDRESS_MB COMMAND…\n");
        return 1;
    }
    rlim_t address_mb = strtoull(argv[1], NULL, 10);
    uint32_t jobs;
    fill(&jobs, sizeof jobs);
    int *inputs = calloc(jobs, sizeof *inputs);
    if (!inputs)
        give_up("jobs");
    for (uint32_t i = 0; i < jobs; i++)
        inputs[i] = read_job();

    mend_clone3();
    uint64_t started = now_us();
    for (uint32_t i = 0; i < jobs; i++) {
        pid_t pid = fork();
        if (pid < 0)
            give_up("fork");
        if (pid == 0)
            run(inputs[i], FIRST_UID + i, address_mb, argv + 2);
        int status;
        if (waitpid(pid, &status, 0) < 0)
            give_up("wait");
        if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
            fprintf(stderr, "floor: a driver ended with status %d\n", status);
            return 1;
        }
        close(inputs[i]);
        remove_folder(FIRST_UID + i);
    }
    printf("%llu\n", (unsigned long long)(now_us() - started));
    return 0;
}
