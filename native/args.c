/*
 * Arguments and results. A wrong type is a bug in src/addon and the only thing that throws here; functions that return
 * false have thrown.
 */
#include "netloom.h"

#include <errno.h>

/* Throws a TypeError and returns false, to be returned in turn. */
static bool wrong(napi_env env, const char *message)
{
	napi_throw_type_error(env, "ERR_INVALID_ARG_TYPE", message);
	return false;
}

/* Reads up to `count` arguments; those that were not given are undefined. `owner` may be NULL. Never throws. */
bool args_get(napi_env env, napi_callback_info info, size_t count, napi_value *argv, struct nl_env **owner)
{
	void *data;

	if (napi_get_cb_info(env, info, &count, argv, NULL, &data) != napi_ok)
		return false;
	if (owner != NULL)
		*owner = data;
	return true;
}

bool arg_int(napi_env env, napi_value value, int *out)
{
	if (napi_get_value_int32(env, value, out) != napi_ok)
		return wrong(env, "expected an integer");
	return true;
}

bool arg_u32(napi_env env, napi_value value, uint32_t *out)
{
	if (napi_get_value_uint32(env, value, out) != napi_ok)
		return wrong(env, "expected an unsigned integer");
	return true;
}

static bool typed_array(napi_env env, napi_value value, napi_typedarray_type want, void **data, size_t *length)
{
	napi_typedarray_type type;

	if (napi_get_typedarray_info(env, value, &type, length, data, NULL, NULL) != napi_ok)
		return false;
	return type == want;
}

bool arg_bytes(napi_env env, napi_value value, uint8_t **data, size_t *length)
{
	if (!typed_array(env, value, napi_uint8_array, (void **)data, length))
		return wrong(env, "expected a Uint8Array");
	return true;
}

/* As arg_bytes; undefined gives NULL and length 0. */
bool arg_optional_bytes(napi_env env, napi_value value, uint8_t **data, size_t *length)
{
	napi_valuetype type;

	*data = NULL;
	*length = 0;
	if (napi_typeof(env, value, &type) == napi_ok && type == napi_undefined)
		return true;
	return arg_bytes(env, value, data, length);
}

bool arg_int32s(napi_env env, napi_value value, int32_t **data, size_t *length)
{
	if (!typed_array(env, value, napi_int32_array, (void **)data, length))
		return wrong(env, "expected an Int32Array");
	return true;
}

/* 0; -EINVAL has thrown, -ENAMETOOLONG has not. */
int arg_string(napi_env env, napi_value value, char *out, size_t size)
{
	size_t length;

	if (napi_get_value_string_utf8(env, value, NULL, 0, &length) != napi_ok) {
		wrong(env, "expected a string");
		return -EINVAL;
	}
	if (length >= size)
		return -ENAMETOOLONG;
	napi_get_value_string_utf8(env, value, out, size, &length);
	return 0;
}

/* A JavaScript number. */
napi_value number(napi_env env, int64_t value)
{
	napi_value result;

	if (napi_create_int64(env, value, &result) != napi_ok)
		return NULL;
	return result;
}
