/* Files that are read and written. Whatever goes wrong ends the program with a message that names the file. */
#ifndef PHASE_ROUTE_FILES_H
#define PHASE_ROUTE_FILES_H

#include <stdbool.h>
#include <stdio.h>

/* An open file, which the program holds until it is released. */
FILE *file_open(const char *path);
FILE *file_create(const char *path);

/* Ends the program if reading the file has failed. */
void file_check_read(FILE *file, const char *path);

/* Closes a file that was written. Unless everything was good, and closing it is, a regular file is removed and the
 * program ended. errno is still that of what was not good. */
void file_close_written(FILE *file, const char *path, bool good);

/* What has been printed goes to the standard output, or the program ends. */
void files_flush_output(void);

/* Prepares the standard output: a reader that goes away is an error like any other. */
void files_start_output(void);

#endif
