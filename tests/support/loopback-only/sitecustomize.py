"""Lets Python talk to this machine only: it is loaded by every Python that has this folder in its path."""

import socket

_LOOPBACK = ("127.", "::1", "localhost")


def _refuse_elsewhere(host: object) -> None:
    name = host.decode() if isinstance(host, bytes) else host
    if isinstance(name, str) and name != "" and not name.startswith(_LOOPBACK):
        raise OSError(f"only this machine may be asked, not {name}")


class _Socket(socket.socket):
    def connect(self, address: object) -> None:
        self._check(address)
        super().connect(address)

    def connect_ex(self, address: object) -> int:
        self._check(address)
        return super().connect_ex(address)

    def sendto(self, data: bytes, *rest: object) -> int:
        self._check(rest[-1])
        return super().sendto(data, *rest)

    def _check(self, address: object) -> None:
        if isinstance(address, tuple):
            _refuse_elsewhere(address[0])


_getaddrinfo = socket.getaddrinfo


def _look_up(host: object, *rest: object, **named: object) -> list:
    _refuse_elsewhere(host)
    return _getaddrinfo(host, *rest, **named)


socket.socket = _Socket
socket.getaddrinfo = _look_up
