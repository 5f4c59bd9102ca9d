#define _GNU_SOURCE
#include "filter.h"

#include <errno.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

#if defined __x86_64__
#define NATIVE_ARCH AUDIT_ARCH_X86_64
#elif defined __aarch64__
#define NATIVE_ARCH AUDIT_ARCH_AARCH64
#else
#error "the filter knows x86_64 and aarch64"
#endif

// Numbers that older headers lack; from 424 on they are the same on every architecture.
#ifndef __NR_memfd_secret
#define __NR_memfd_secret 447
#endif
#ifndef __NR_process_madvise
#define __NR_process_madvise 440
#endif
#ifndef __NR_mount_setattr
#define __NR_mount_setattr 442
#endif

enum { X32_BIT = 0x40000000 };

static const unsigned namespaces =
    CLONE_NEWUSER | CLONE_NEWNS | CLONE_NEWPID | CLONE_NEWNET | CLONE_NEWIPC | CLONE_NEWUTS | CLONE_NEWCGROUP;

static const int refused[] = {
    // The network, and descriptors passed from one process to another.
    __NR_socket, __NR_socketpair, __NR_pidfd_getfd,
    // Memory and messages that outlive a process, or that its limits do not count.
    __NR_memfd_create, __NR_memfd_secret,
    __NR_shmget, __NR_shmat, __NR_shmctl, __NR_shmdt,
    __NR_semget, __NR_semop, __NR_semctl, __NR_semtimedop,
    __NR_msgget, __NR_msgsnd, __NR_msgrcv, __NR_msgctl,
    __NR_mq_open, __NR_mq_unlink, __NR_mq_timedsend, __NR_mq_timedreceive, __NR_mq_notify, __NR_mq_getsetattr,
    __NR_add_key, __NR_request_key, __NR_keyctl,
    // Other processes.
    __NR_ptrace, __NR_process_vm_readv, __NR_process_vm_writev, __NR_process_madvise, __NR_kcmp,
    // Parts of the kernel that a pure function has no use for and that have had holes.
    __NR_io_uring_setup, __NR_io_uring_enter, __NR_io_uring_register,
    __NR_bpf, __NR_userfaultfd, __NR_perf_event_open, __NR_fanotify_init,
    __NR_name_to_handle_at, __NR_open_by_handle_at,
    // Namespaces and mounts.
    __NR_unshare, __NR_setns, __NR_mount, __NR_umount2, __NR_pivot_root, __NR_chroot,
    __NR_open_tree, __NR_move_mount, __NR_fsopen, __NR_fsconfig, __NR_fsmount, __NR_fspick, __NR_mount_setattr,
};

enum { REFUSED = sizeof refused / sizeof refused[0] };

#define LOAD(field) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, field))
#define IF_EQUAL(value, yes, no) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, value, yes, no)
#define RETURN(value) BPF_STMT(BPF_RET | BPF_K, value)
#define REFUSE(error) RETURN(SECCOMP_RET_ERRNO | (error))

int filter_install(void)
{
    const struct sock_filter head[] = {
        LOAD(arch),
        IF_EQUAL(NATIVE_ARCH, 1, 0),
        RETURN(SECCOMP_RET_KILL_PROCESS), // 32-bit calls have other numbers
        LOAD(nr),
        BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, X32_BIT, 0, 1),
        REFUSE(EPERM),
        // clone3 keeps its flags in memory, where no filter can look; the C library falls back to clone.
        IF_EQUAL(__NR_clone3, 0, 1),
        REFUSE(ENOSYS),
        IF_EQUAL(__NR_clone, 0, 4),
        LOAD(args[0]), // the lower half, on little-endian machines
        BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, namespaces, 0, 1),
        REFUSE(EPERM),
        RETURN(SECCOMP_RET_ALLOW),
    };
    enum { HEAD = sizeof head / sizeof head[0] };
    struct sock_filter program[HEAD + REFUSED + 2];
    for (int i = 0; i < HEAD; i++)
        program[i] = head[i];
    for (int i = 0; i < REFUSED; i++)
        program[HEAD + i] = (struct sock_filter)IF_EQUAL((unsigned)refused[i], (unsigned char)(REFUSED - i), 0);
    program[HEAD + REFUSED] = (struct sock_filter)RETURN(SECCOMP_RET_ALLOW);
    program[HEAD + REFUSED + 1] = (struct sock_filter)REFUSE(EPERM);

    struct sock_fprog filter = { .len = HEAD + REFUSED + 2, .filter = program };
    return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter, 0, 0);
}
