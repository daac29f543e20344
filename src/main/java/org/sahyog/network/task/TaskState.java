package org.sahyog.network.task;

/** What has become of a task. */
enum TaskState {
    OPEN,
    DONE,
    DROPPED
}
