# A row of best-known.tsv from files of these names: stat (pimsim's tsv) and
# climb, the fastest mapping, then the mappings by each method where the search
# began; the first of them that has the mapping is its method, else climb.
# mapping.awk is in front.

FNR == 1 {
	file = FILENAME
	sub(/.*\//, "", file)
}
file == "stat" && FNR == 2 { cycles = $2 }
file == "stat" { next }
file == "climb" && $1 == "arch" { device = $2 }
file == "climb" && $1 == "num_banks" { banks = $2 }
file == "climb" && $1 == "layer" {
	shape = $2
	sub(/-b[0-9]+$/, "", shape)
}
{ mapping_line() }
!mapping_ends() { next }
file == "climb" {
	best = mapping_text()
	method = "climb"
	next
}
mapping_text() == best && method == "climb" { method = file }
END {
	OFS = "\t"
	print shape, device, banks, cycles, best, method
}
