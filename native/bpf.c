/* BPF programs, as far as somebody who looks at a link with one (XDP) wants to know. */
#include "netloom.h"

#include <errno.h>
#include <linux/bpf.h>
#include <sys/syscall.h>
#include <unistd.h>

static int bpf(int command, union bpf_attr *attr)
{
	long result = syscall(SYS_bpf, command, attr, sizeof(*attr));

	return result < 0 ? -errno : (int)result;
}

/*
 * bpfProgramInfo(id, buffer): fills the buffer with the program's struct bpf_prog_info, as much of it as has room and
 * the kernel knows; the rest stays as it was. 0; -ENOENT no such program; -EPERM takes CAP_SYS_ADMIN, or CAP_BPF.
 */
napi_value bpf_program_info(napi_env env, napi_callback_info info)
{
	union bpf_attr by_id = {0};
	union bpf_attr by_fd = {0};
	napi_value argv[2];
	uint8_t *buffer;
	size_t length;
	int fd, result;

	if (!args_get(env, info, 2, argv, NULL) || !arg_u32(env, argv[0], &by_id.prog_id) ||
	    !arg_bytes(env, argv[1], &buffer, &length))
		return NULL;
	fd = bpf(BPF_PROG_GET_FD_BY_ID, &by_id);
	if (fd < 0)
		return number(env, fd);
	by_fd.info.bpf_fd = (uint32_t)fd;
	by_fd.info.info_len = (uint32_t)length;
	by_fd.info.info = (uint64_t)(uintptr_t)buffer;
	result = bpf(BPF_OBJ_GET_INFO_BY_FD, &by_fd);
	close(fd);
	return number(env, result);
}
