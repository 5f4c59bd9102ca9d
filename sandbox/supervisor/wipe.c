#define _GNU_SOURCE
#include "wipe.h"
#include "usage.h"
#include "worker.h"

#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

enum {
    PATIENCE_US = 5000000,
    KEEPER = 999, // the uid of nobody: workers have 1000 or more
};

// Effective uid alone: kill(-1) then reaches every process of the uid in one step, which no fork bomb outruns, while those
// processes, who see other real and saved uids, cannot signal back. The real uid would count too, and with it root's warm driver. The
// capability to signal others goes with the effective uid 0; the caller and PID 1 are exempt.
static void kill_as(uid_t uid)
{
    if (setresuid(KEEPER, uid, 0) == 0)
        kill(-1, SIGKILL);
}

static void be_root_again(void)
{
    if (setresuid(0, 0, 0) < 0)
        _exit(1); // an engine failure to the host, which replaces the container
}

void kill_uid(uid_t uid)
{
    pid_t helper = vfork(); // it shares our memory and changes none of it: nothing is copied for it
    if (helper == 0) {
        kill_as(uid);
        _exit(0);
    }
    if (helper > 0) {
        waitpid(helper, NULL, 0);
        return;
    }
    // No room for one more process. The helper is the better way, since for a moment the uid could lower our priority.
    kill_as(uid);
    be_root_again();
}

static bool is_dot(const char *name) { return strcmp(name, ".") == 0 || strcmp(name, "..") == 0; }

static int open_folder(int parent, const char *name)
{
    return openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
}

static bool status_of(int folder, const char *name, struct stat *status)
{
    return fstatat(folder, name, status, AT_SYMLINK_NOFOLLOW) == 0;
}

// Removes what it can from one folder. Returns a descriptor of a folder inside that must be emptied first, or -1.
static int empty(int folder, uid_t uid)
{
    int inner = -1;
    int copy = openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *list = copy < 0 ? NULL : fdopendir(copy);
    if (!list)
        return -1;
    struct dirent *entry;
    while (inner < 0 && (entry = readdir(list))) {
        struct stat status;
        const char *name = entry->d_name;
        if (is_dot(name) || !status_of(folder, name, &status) || status.st_uid != uid)
            continue;
        if (!S_ISDIR(status.st_mode))
            unlinkat(folder, name, 0);
        else if (unlinkat(folder, name, AT_REMOVEDIR) < 0 && fchmodat(folder, name, 0700, 0) == 0)
            inner = open_folder(folder, name);
    }
    closedir(list);
    return inner;
}

// Goes down and up with one descriptor, so that no depth of folders can exhaust stack or descriptors.
static void empty_tree(int top, uid_t uid)
{
    uint64_t deadline = now_us() + PATIENCE_US;
    int depth = 0;
    int here = dup(top);
    while (here >= 0 && now_us() < deadline) {
        int next = empty(here, uid);
        if (next >= 0)
            depth++;
        else if (depth-- > 0)
            next = open_folder(here, "..");
        close(here);
        here = next;
    }
    if (here >= 0)
        close(here);
}

void wipe_files(uid_t uid)
{
    int box = open_folder(AT_FDCWD, BOX);
    if (box < 0)
        return;
    // As the uid itself: under the container's few capabilities root cannot look into a folder of mode 0700.
    if (setresuid(0, uid, 0) == 0) {
        empty_tree(box, uid);
        be_root_again();
    }
    close(box);
}

int files_left(uid_t uid, int alone)
{
    static const char *const folders[] = { BOX, "/dev/mqueue", "/dev/shm", "/tmp" };
    int left = 0;
    for (size_t i = 0; i < sizeof folders / sizeof folders[0]; i++) {
        DIR *list = opendir(folders[i]);
        struct dirent *entry;
        while (list && (entry = readdir(list))) {
            struct stat status;
            if (!is_dot(entry->d_name) && status_of(dirfd(list), entry->d_name, &status))
                left += status.st_uid == uid || (alone && status.st_uid != 0);
        }
        if (list)
            closedir(list);
    }
    return left;
}
