#!/bin/busybox sh
# First process of the virtual machine of `npm run test:vm`. From the first file system: loads what mounting takes, mounts
# the host's root read-only with a layer in memory on top, and starts itself again there. Then: runs the job that the
# kernel's command line names, says its status on the second serial line, and switches off.
set -u

word() { sed -n "s/.*\<netloom\.$1=\([^ ]*\).*/\1/p" /proc/cmdline; }

share() { mount -t 9p -o "trans=virtio,version=9p2000.L,msize=500000,cache=loose,ro" "$1" "$2"; }

build_root() {
	/bin/busybox --install -s /bin
	export PATH=/bin
	mkdir -p /proc /sys /dev /host /memory /root
	mount -t proc proc /proc
	mount -t devtmpfs dev /dev
	echo "netloom-vm: up" >/dev/ttyS1
	while read -r module; do insmod "/modules/$module"; done </modules/order
	share host /host
	mount -t tmpfs -o size=75% memory /memory
	mkdir /memory/upper /memory/work
	mount -t overlay -o lowerdir=/host,upperdir=/memory/upper,workdir=/memory/work root /root
	mkdir -p /root/lib/modules
	mount -t tmpfs modules /root/lib/modules
	mkdir "/root/lib/modules/$(uname -r)"
	share modules "/root/lib/modules/$(uname -r)"
	mount -t tmpfs run /root/run
	cp /init /root/run/init
	mount -t proc proc /root/proc
	mount -t sysfs sys /root/sys
	mount -t devtmpfs dev /root/dev
	umount /proc
	exec switch_root /root /bin/sh /run/init
}

mount_rest() {
	export PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root
	mkdir -p /dev/pts /dev/shm /run/netns /run/lock
	mount -t devpts pts /dev/pts
	mount -t tmpfs shm /dev/shm
	mount -t cgroup2 cgroup /sys/fs/cgroup
	ln -sfn /proc/self/fd /dev/fd
	for pair in 0:stdin 1:stdout 2:stderr; do ln -sfn "/proc/self/fd/${pair%%:*}" "/dev/${pair##*:}"; done
	hostname netloom-vm
}

# A program that is started from the layer in memory starts several times as fast as from the shared file system.
warm_up() {
	for name in sh ip bridge nft modprobe; do
		file=$(command -v "$name") && readlink -f "$file" && ldd "$file" 2>/dev/null | awk '/=> \//{print $3}'
	done | xargs -r readlink -f | sort -u | xargs -r touch -c
	touch -c "$(word node)"
}

if [ $$ = 1 ] && [ ! -e /run/init ]; then build_root; fi
mount_rest
warm_up
echo 2 >/proc/sys/net/core/fb_tunnels_only_for_init_net # no gre0, sit0, ... in a new namespace
stty -F /dev/ttyS1 raw -echo
{
	setsid -w sh "$(word job)"
	echo "netloom-vm: ended with $?"
} </dev/null 2>&1 | cat >/dev/ttyS1 # a pipe: programs that see a terminal draw on it
sync
sleep 0.2
echo o >/proc/sysrq-trigger
sleep 60
