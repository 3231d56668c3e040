/* The module: one environment's state, its end, and the table of everything that JavaScript sees. */
#include "netloom.h"
#include "uv_abi.h"

#include <stdlib.h>

#define EXPORTED __attribute__((visibility("default")))

struct export {
	const char *name;
	napi_callback call;
};

/* Named as in interface Binding of src/addon/binding.ts, in its order. */
static const struct export exported[] = {
	{ "socketOpen", socket_open },
	{ "socketClose", socket_close },
	{ "socketDetach", socket_detach },
	{ "socketBind", socket_bind },
	{ "socketBindNetlink", socket_bind_netlink },
	{ "socketPortId", socket_port_id },
	{ "socketConnect", socket_connect },
	{ "socketSetOption", socket_set_option },
	{ "socketGetOption", socket_get_option },
	{ "socketSend", socket_send },
	{ "socketReceive", socket_receive },
	{ "socketAsk", socket_ask },
	{ "netlinkExchange", netlink_exchange },
	{ "socketReceiveAhead", socket_receive_ahead },
	{ "socketReceiveCancel", socket_receive_cancel },
	{ "pollStart", poll_start },
	{ "pollCancel", poll_cancel },
	{ "pollRef", poll_ref },
	{ "netnsOpen", netns_open },
	{ "netnsDuplicate", netns_duplicate },
	{ "netnsCreate", netns_create },
	{ "netnsPin", netns_pin },
	{ "netnsUnpin", netns_unpin },
	{ "netnsRun", netns_run },
	{ "closeFd", close_fd },
	{ "bpfProgramInfo", bpf_program_info },
	{ "sandboxSpawn", sandbox_spawn },
	{ "sandboxReap", sandbox_reap },
	{ "processExit", process_exit },
	{ "checksum", checksum },
};

/*
 * The environment ends, by the process's exit or by worker.terminate(): closes what is open and lets it go on when
 * libuv has let go of every handle. Runs before the finalizers, which find their sockets closed.
 */
static void env_end(napi_async_cleanup_hook_handle hook, void *data)
{
	struct nl_env *owner = data;

	owner->ending = true;
	while (owner->sockets != NULL)
		socket_shut(owner->sockets);
	if (owner->closing == 0)
		napi_remove_async_cleanup_hook(hook);
}

static void env_free(napi_env env, void *data, void *hint)
{
	(void)env;
	(void)hint;
	free(data);
}

/* The state of a new environment. NULL: no memory, or a libuv that this file's declarations are not those of. */
static struct nl_env *env_create(napi_env env)
{
	struct nl_env *owner = calloc(1, sizeof(*owner));

	if (owner == NULL)
		return NULL;
	owner->env = env;
	if (uv_version() >> 16 != 1 || napi_get_uv_event_loop(env, &owner->loop) != napi_ok ||
	    napi_set_instance_data(env, owner, env_free, NULL) != napi_ok) {
		free(owner);
		return NULL;
	}
	napi_add_async_cleanup_hook(env, env_end, owner, &owner->hook);
	return owner;
}

static void export_all(napi_env env, napi_value exports, struct nl_env *owner)
{
	size_t i;

	for (i = 0; i < sizeof(exported) / sizeof(exported[0]); i++) {
		napi_property_descriptor property = {
			.utf8name = exported[i].name,
			.method = exported[i].call,
			.attributes = napi_enumerable,
			.data = owner,
		};

		napi_define_properties(env, exports, 1, &property);
	}
}

EXPORTED int32_t node_api_module_get_api_version_v1(void)
{
	return NAPI_VERSION;
}

/* Node calls this once per environment. */
EXPORTED napi_value napi_register_module_v1(napi_env env, napi_value exports)
{
	struct nl_env *owner = env_create(env);

	if (owner == NULL) {
		napi_throw_error(env, "ERR_UNSUPPORTED", "netloom needs libuv 1.x");
		return NULL;
	}
	export_all(env, exports, owner);
	return exports;
}
