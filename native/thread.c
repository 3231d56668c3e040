/*
 * Short-lived threads. Which network namespace a thread is in is the thread's own; so what has to happen elsewhere
 * happens in a thread of its own where the one that runs JavaScript could not come back, or must not go.
 */
#include "netloom.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>

struct thread_job {
	int (*run)(void *data);
	void *data;
	int result;
};

static void *thread_main(void *data)
{
	struct thread_job *job = data;

	job->result = job->run(job->data);
	return NULL;
}

/*
 * Runs `job` in a new thread, waits for it and returns what it returned. No signal is delivered to that thread.
 * -EAGAIN: no thread can be started.
 */
int thread_run(int (*run)(void *data), void *data)
{
	struct thread_job job = { .run = run, .data = data };
	sigset_t all, before;
	pthread_t thread;
	int err;

	sigfillset(&all);
	pthread_sigmask(SIG_SETMASK, &all, &before);
	err = pthread_create(&thread, NULL, thread_main, &job);
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	if (err != 0)
		return -err;
	pthread_join(thread, NULL);
	return job.result;
}
