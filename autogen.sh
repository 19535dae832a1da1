#!/bin/sh
# Makes ./configure from configure.ac; for a fresh clone.
set -e
cd "$(dirname "$0")"
exec autoreconf -fi
