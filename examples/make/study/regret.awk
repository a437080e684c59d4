# Cycles of each way over those of the best mapping known: reads, in this order,
# what pimsim counts for these (known.tsv of each device), layers.map and rows of
# mkways. Prints a row of each layer that a device has a mapping for.

BEGIN { FS = OFS = "\t" }
FILENAME ~ /known\.tsv$/ {
	if (FNR == 1)
		for (i = 1; i <= NF; i++)
			col[$i] = i
	else if (sub("-b" banks "$", "", $1))
		known[$col["arch"], $1] = $col["cycles"]
	next
}
FILENAME ~ /layers\.map$/ {
	if ($1 != "layer")
		next
	shape = $3
	sub(/-b[0-9]+$/, "", shape)
	if (!(shape in layer)) {
		layer[shape] = $2
		list[++nlist] = shape
	}
	next
}
{
	cycles[$1, $2, $3] = $5
	# padded mappings are no mappings of the others: theirs may be below 1
	if ($3 !~ /-pad$/ && (!(($1, $2) in least) || $5 < least[$1, $2]))
		least[$1, $2] = $5
	if ($3 != "random" && !($3 in seen)) {
		seen[$3] = 1
		way[++nway] = $3
	}
}
END {
	line = "device" OFS "layer" OFS "shape" OFS "best"
	for (w = 1; w <= nway; w++)
		line = line OFS way[w] "_cycles" OFS way[w] "_regret"
	print line
	ndev = split(devices, device, " ")
	for (d = 1; d <= ndev; d++)
		for (i = 1; i <= nlist; i++)
			row(device[d], list[i])
}

function row(dev, shape,    best, w, c) {
	if (!((dev, shape) in least))
		return
	best = least[dev, shape]
	if ((dev, shape) in known && known[dev, shape] < best)
		best = known[dev, shape]
	line = dev OFS layer[shape] OFS shape OFS best
	for (w = 1; w <= nway; w++) {
		c = cycles[dev, shape, way[w]]
		line = line OFS c OFS sprintf("%.5f", c / best)
	}
	print line
}
