#!/bin/sh
# The provenance: where the layers come from, the version, then pimsim.
pimsim -a simdram <gemm-provenance.in |
	sed 's/^# by nestpim [0-9][0-9.]*$/# by nestpim VERSION/'
