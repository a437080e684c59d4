#!/bin/sh
# The exact commands of small lists: what is chosen, in which order and when.
# Needs pimsim in PATH and $TMP.

# stdin: the list; $1 what it shows; the rest: options
show() {
	echo "== $1"
	shift
	pimsim -q -a hbm-pim -F tsv -t "$TMP/t" "$@" |
		awk 'NR == 2 { print $2 " cycles" }'
	grep ' ch' "$TMP/t"
}

show 'a read: ACT, SASEL, RD, data' <<'END'
R 0,0,0,0,0,5,0
END
show 'row hits: reads in bus bursts, bank-reads at every tick' <<'END'
BR 0,0,0,0,0,5,0
BR 0,0,0,0,0,5,1
R 0,0,0,0,0,5,2
R 0,0,0,0,0,5,3
END
show 'a row conflict: PRE, ACT, SASEL, and 28 ticks in all' <<'END'
BR 0,0,0,0,0,5,0
BR 0,0,0,0,0,6,0
END
show 'PIM requests go before reads and writes, which starve' <<'END'
W 0,0,0,1,0,5,0
BR 0,0,0,0,0,5,0
BR 0,0,0,0,0,6,0
BR 0,0,0,0,0,7,0
END
show 'a queued write answers any read' <<'END'
W 0,0,0,1,0,5,0
W 0,0,0,1,0,5,0
R 0,0,0,2,0,9,0
END
show 'writes go before reads when reads come later, but not the reverse' <<'END'
R 0,0,0,1,0,5,0
W 0,0,0,2,0,5,0
END
show 'five activations of a pseudo-channel: the fifth waits for nFAW' <<'END'
BR 0,0,0,0,0,1,0
BR 0,0,1,0,0,1,0
BR 0,0,2,0,0,1,0
BR 0,0,3,0,0,1,0
BR 0,0,0,1,0,1,0
END
show 'two subarrays of a bank share its selection' <<'END'
R 0,0,0,0,0,1,0
R 0,0,0,0,1,1,0
END
show 'a PRE waits until an opened request has used the row' <<'END'
R 0,0,0,0,0,1,0
BR 0,0,0,0,0,2,0
END
show 'channels work side by side' <<'END'
BR 0,0,0,0,0,1,0
BR 3,0,0,0,0,1,0
END
show 'subarray requests need no selection' <<'END'
SR 0,0,0,0,0,1,0
SW 0,0,0,0,0,1,0
SR 0,0,0,0,0,2,0
END
show 'a compute request on an open row closes it' <<'END'
BR 0,0,0,0,0,4,0
BR 0,0,0,0,0,4,0
BR 0,0,0,0,0,4,0
BR 0,0,0,0,0,4,0
C 0,0,0,0,0,4,0
BR 0,0,0,0,0,4,0
END
printf 'arch 1\nbase hbm-pim\nname r\nrefresh 1\nnREFI 601\nnRFC 80\nchannels 2\nend\n' >"$TMP/r.arch"
awk 'BEGIN { for (i = 0; i < 25; i++) print "BR 0,0,0,0,0," i ",0" }' |
	show 'refresh: PREA, REF, and the row is opened again' -a "$TMP/r.arch"
