"""The dump of bench/dump-*.ts by pyroute2: prints the nanoseconds it took and the number of objects."""
import socket
import sys
import time

from pyroute2 import IPRoute

with IPRoute() as ip:
    start = time.monotonic_ns()
    items = ip.get_links() if sys.argv[1] == 'link' else ip.get_routes(family=socket.AF_INET)
    count = len(list(items))
    print(time.monotonic_ns() - start, count)
