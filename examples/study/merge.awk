# Rows of best-known.tsv, sorted: of the files given, which may begin with a
# head, the fastest mapping of each shape, device and number of banks; where
# two are as fast the one that stands first.

BEGIN { FS = OFS = "\t" }
$1 == "shape" { next }
{
	key = $1 OFS $2 OFS $3
	if (key in cycles && cycles[key] <= $4)
		next
	cycles[key] = $4
	row[key] = $0
}
END {
	print "shape", "device", "banks", "cycles", "mapping", "method"
	for (key in row)
		print row[key] | "LC_ALL=C sort"
}
