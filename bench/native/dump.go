// The dump of bench/dump-*.ts by vishvananda/netlink: prints the nanoseconds it took and the number of objects.
package main

import (
	"fmt"
	"os"
	"time"

	"github.com/vishvananda/netlink"
)

func main() {
	start := time.Now()
	count := 0
	if os.Args[1] == "link" {
		links, err := netlink.LinkList()
		if err != nil {
			panic(err)
		}
		count = len(links)
	} else {
		routes, err := netlink.RouteList(nil, netlink.FAMILY_V4)
		if err != nil {
			panic(err)
		}
		count = len(routes)
	}
	fmt.Println(time.Since(start).Nanoseconds(), count)
}
