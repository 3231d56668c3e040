/* The end of the process. */
#include "netloom.h"

#include <unistd.h>

/*
 * Ends the process now, without what exit() and Node do before: no handlers, no heap taken down. The kernel closes
 * what is open.
 */
napi_value process_exit(napi_env env, napi_callback_info info)
{
	napi_value argv[1];
	int status;

	if (args_get(env, info, 1, argv, NULL) && arg_int(env, argv[0], &status))
		_exit(status);
	return NULL;
}
