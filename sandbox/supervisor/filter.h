// The system calls that no worker may make.
#ifndef LIVEBENCH_FILTER_H
#define LIVEBENCH_FILTER_H

/// Installs the filter on the calling process, for good; it stacks on the container's own. no_new_privs must be set.
/// Returns 0, or -1 with errno.
int filter_install(void);

#endif
