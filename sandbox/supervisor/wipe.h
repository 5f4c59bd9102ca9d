// Taking a uid off the container: its processes, its files.
#ifndef LIVEBENCH_WIPE_H
#define LIVEBENCH_WIPE_H

#include <sys/types.h>

/// Sends SIGKILL to every process of the uid at once. They are gone when they have been waited for.
void kill_uid(uid_t uid);

/// Removes everything the uid has in /box, without following a link. All its processes must be gone.
void wipe_files(uid_t uid);

/// Entries of the uid in the folders where it could have left something; of any uid but root when `alone`.
int files_left(uid_t uid, int alone);

#endif
