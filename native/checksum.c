/* A sum over bytes, to see whether they are as they were written. */
#include "netloom.h"

#include <string.h>

/*
 * (bytes) -> a number of 32 bits. FNV-1a in words of 8 bytes: each step keeps what is different different, so that no change
 * within one word goes unseen. It is no guard against anybody who means it.
 */
napi_value checksum(napi_env env, napi_callback_info info)
{
	uint64_t sum = 0xcbf29ce484222325, word;
	napi_value argv[1];
	uint8_t *bytes;
	size_t at, length;

	if (!args_get(env, info, 1, argv, NULL) || !arg_bytes(env, argv[0], &bytes, &length))
		return NULL;
	for (at = 0; at < length; at += sizeof(word)) {
		size_t left = length - at;

		word = 0;
		memcpy(&word, bytes + at, left < sizeof(word) ? left : sizeof(word));
		sum = (sum ^ word) * 0x100000001b3;
	}
	sum ^= length;
	return number(env, (uint32_t)(sum ^ sum >> 32));
}
