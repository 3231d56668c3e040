# podman with its CNI backend on netloom's plugin: what each step shows is a line or more. In namespaces of its own.
# WORK: an empty folder; PLUGIN: the plugin; BUSYBOX: a static one; NODE: node.
set -eu
# podman takes a mounted unified hierarchy for one that it may use.
umount /sys/fs/cgroup/unified 2>/dev/null || true
mount -t tmpfs none /run
mount -t tmpfs none /var/lib
mkdir -p /run/netns /run/lock "$WORK/bin" "$WORK/net.d" "$WORK/rootfs/bin" "$WORK/rootfs/www" "$WORK/tmp"
for dir in proc sys dev etc; do mkdir -p "$WORK/rootfs/$dir"; done
cp "$BUSYBOX" "$WORK/rootfs/bin/busybox"
ln -s busybox "$WORK/rootfs/bin/httpd"
echo hello >"$WORK/rootfs/www/index.html"
ln -s "$PLUGIN" "$WORK/bin/netloom"
cat >"$WORK/net.d/nl.conflist" <<END
{ "cniVersion": "0.4.0", "name": "nl", "plugins": [{
  "type": "netloom", "bridge": "nl0", "isGateway": true, "ipMasq": true, "hairpinMode": true,
  "capabilities": { "portMappings": true, "ips": true, "mac": true, "aliases": true },
  "ipam": { "type": "host-local", "routes": [{ "dst": "0.0.0.0/0" }],
            "ranges": [[{ "subnet": "10.88.7.0/24", "gateway": "10.88.7.1" }]] }
}] }
END
cat >"$WORK/containers.conf" <<END
[network]
network_backend = "cni"
cni_plugin_dirs = ["$WORK/bin"]
network_config_dir = "$WORK/net.d"
[engine]
events_logger = "file"
cgroup_manager = "cgroupfs"
END
export CONTAINERS_CONF="$WORK/containers.conf" XDG_RUNTIME_DIR="$WORK" TMPDIR="$WORK/tmp"
ip link set lo up
podman() {
	command podman --root "$WORK/root" --runroot "$WORK/run" --tmpdir "$WORK/tmp" --storage-driver vfs --runtime crun "$@"
}
run() {
	podman run -d --cgroups=disabled --ulimit nofile=1024:1024 --ulimit nproc=1024:1024 "$@" \
		--rootfs "$WORK/rootfs" /bin/httpd -f -p 80 -h /www >/dev/null
}
ask() {
	"$NODE" -e 'fetch(process.argv[1]).then((r) => r.text()).then((t) => process.stdout.write(t))' "http://$1/"
}

echo "driver: $(podman network ls --format '{{.Name}} {{.Driver}}' | grep '^nl ')"
run --name web --network nl:ip=10.88.7.50,mac=02:00:00:00:00:50 -p 8080:80
echo "by port: $(ask 127.0.0.1:8080)"
echo "by address: $(ask 10.88.7.50)"
echo "inside: $(podman exec web /bin/busybox ip -o link show eth0 | grep -o '02:00:00:00:00:50')"
echo "again: $(run --name second --network nl -p 8080:80 2>&1 | grep -o 'port 8080/tcp of [0-9.:]* is taken by conmon\|port 8080/tcp is taken by eth0 of container' | head -n 1)"
podman rm -f -t 0 second >/dev/null 2>&1 || true
podman network reload web >/dev/null
echo "after reload: $(ask 127.0.0.1:8080)"
nft delete table inet netloom
podman network reload web >/dev/null
echo "after the rules went: $(ask 127.0.0.1:8080)"
podman rm -f -t 0 web >/dev/null
echo "links: $(ip -o link | grep -c ': nl[0-9a-f]\{11\}' || true)"
echo "elements: $(nft list ruleset | grep -c '/eth0"' || true)"
