# containerd's `ctr run --cni` on netloom's plugin: what each step shows is a line or more. In namespaces of its own.
# WORK: an empty folder; PLUGIN: the plugin; BUSYBOX: a static one; NODE: node.
set -eu
umount /sys/fs/cgroup/unified 2>/dev/null || true
# ctr looks in these places and in no others.
mkdir -p "$WORK/opt/cni/bin" "$WORK/etc/net.d"
mount --bind "$WORK/opt" /opt
mount -t tmpfs none /run
mount -t tmpfs none /var/lib
[ -d /etc/cni ] || { echo "there is no /etc/cni to lay another over"; exit 2; }
mount --bind "$WORK/etc" /etc/cni
for dir in bin proc sys dev etc www run tmp; do mkdir -p "$WORK/rootfs/$dir"; done
cp "$BUSYBOX" "$WORK/rootfs/bin/busybox"
ln -s busybox "$WORK/rootfs/bin/httpd"
echo hello >"$WORK/rootfs/www/index.html"
ln -s "$PLUGIN" /opt/cni/bin/netloom
ln -s /usr/lib/cni/loopback /opt/cni/bin/loopback
CONFIG='"cniVersion": "1.1.0", "name": "nl", "type": "netloom", "bridge": "nl0", "isGateway": true, "ipMasq": true,
  "ipam": { "routes": [{ "dst": "0.0.0.0/0" }], "ranges": [[{ "subnet": "10.88.7.0/24" }]] }'
echo "{ \"cniVersion\": \"1.0.0\", \"name\": \"nl\", \"plugins\": [{ ${CONFIG#*, } }] }" >/etc/cni/net.d/10-nl.conflist
cat >"$WORK/config.toml" <<END
version = 2
root = "$WORK/root"
state = "$WORK/state"
disabled_plugins = ["io.containerd.grpc.v1.cri"]
[grpc]
  address = "$WORK/containerd.sock"
END
ip link set lo up
containerd -c "$WORK/config.toml" >"$WORK/log" 2>&1 &
DAEMON=$!
ctr() { command ctr -a "$WORK/containerd.sock" "$@"; }
for _ in $(seq 100); do ctr version >/dev/null 2>&1 && break || sleep 0.1; done
elements() { nft list ruleset | grep -c '/eth0"' || true; }
ask() {
	"$NODE" -e 'fetch(process.argv[1]).then((r) => r.text()).then((t) => process.stdout.write(t))' "http://$1/"
}

ctr run -d --cni --rootfs "$WORK/rootfs" web /bin/httpd -f -p 80 -h /www
ADDRESS=$(nft list ruleset | grep -o '"nl0" . [0-9.]* comment "nl/default-web/eth0"' | grep -o '10[0-9.]*')
echo "by address: $(ask "$ADDRESS")"
echo "inside: $(ctr run --rm --cni --rootfs "$WORK/rootfs" short /bin/busybox ip -o addr show eth0 | grep -o 'inet 10.88.7.[0-9]*/24' | cut -d. -f1-3)"
echo "containers with elements: $(nft list ruleset | grep -o 'nl/[^/]*/eth0' | sort -u | tr '\n' ' ')"
# Without a terminal to wait at, ctr never calls DEL.
ctr task kill -s 9 web
for _ in $(seq 100); do ctr task rm web >/dev/null 2>&1 && break || sleep 0.1; done
ctr container rm web
echo "left: $(elements)"
echo "{ $CONFIG, \"cni.dev/valid-attachments\": [] }" | CNI_COMMAND=GC CNI_PATH=/opt/cni/bin /opt/cni/bin/netloom
echo "after GC: $(elements)"
echo "links: $(ip -o link | grep -c ': nl[0-9a-f]\{11\}' || true)"
kill $DAEMON
