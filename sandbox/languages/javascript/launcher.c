// Node, for the driver. It differs from Debian's own program in two things, both of which must happen before node's first thread:
// it can be forked when the dynamic linker is done with node's libraries, which is half of what starting takes; and the heap gets the
// memory that the answer may use, by the one way that does not make node refuse the snapshot: node believes it is all the memory there is.
#include <dlfcn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int node_start(int argc, char **argv) __asm__("_ZN4node5StartEiPPc"); // node::Start(int, char **)

enum { HEAP_IS_ONE_OF = 2 }; // V8 takes half of a machine's memory for its heap, 256 MiB at least

uint64_t uv_get_constrained_memory(void)
{
    const char *memory_mb = getenv("LIVEBENCH_MEMORY_MB");
    return memory_mb ? HEAP_IS_ONE_OF * (strtoull(memory_mb, NULL, 10) << 20) : 0;
}

static int fork_from(const char *descriptor)
{
    void *library = dlopen("/opt/livebench/libfork.so", RTLD_NOW);
    int (*livebench_fork)(int) = NULL;
    if (library)
        *(void **)&livebench_fork = dlsym(library, "livebench_fork");
    if (!livebench_fork) {
        fprintf(stderr, "%s\n", dlerror());
        return -1;
    }
    return livebench_fork(atoi(descriptor));
}

int main(int argc, char **argv)
{
    const char *descriptor = getenv("LIVEBENCH_FORK");
    if (descriptor && fork_from(descriptor) < 0)
        return EXIT_FAILURE;
    return node_start(argc, argv);
}
