# One network on one device, from model to report; each step is a file in DIR.
# Included by the Makefile, which says what the variables mean.

# the model: MLIR where there is some, else a table
SOURCE := $(firstword $(wildcard $(MODEL)/$(MODEL).linalg.mlir \
	*/$(MODEL).linalg.mlir $(MODEL)/layers.csv))
READER := $(if $(filter %.csv %.csv.gz,$(SOURCE)),csv2nest,$(if \
	$(filter %.nest %.nest.gz,$(SOURCE)),nestfmt,mlir2nest))
DIR := $(call folder,$(MODEL),$(DEVICE))
# the device, if it is a file
ARCH := $(wildcard $(DEVICE))
MAPOPT := $(strip -a $(DEVICE) $(MAPFLAGS))
SOLVEOPT := $(strip $(if $(SOLVER_CMD),-x '$(SOLVER_CMD)',-S $(SOLVER)) $(SOLVEFLAGS))

ifeq ($(SOURCE),)
$(error MODEL=$(MODEL): no $(MODEL)/$(MODEL).linalg.mlir, no $(MODEL)/layers.csv, no SOURCE)
endif
$(if $(wildcard $(DIR)/layers),,$(shell mkdir -p $(DIR)/layers))

$(call keep,$(DIR)/map.opt,options $(MAPOPT))
$(call keep,$(DIR)/share.opt,options $(SHAREFLAGS))
$(call keep,$(DIR)/solve.opt,options $(SOLVEOPT))
$(call keep,$(DIR)/source.opt,source $(SOURCE))

report: $(DIR)/report
	@cat $<

files: $(DIR)/report

include $(DIR)/layers.mk

LAYERS := $(PROBLEMS:%=$(DIR)/layers/%)
NESTS := $(LAYERS:=.nest)

$(DIR)/model.nest: $(SOURCE) $(DIR)/source.opt $(BIN)/$(READER)
	$(JOB) $(BIN)/$(READER) $(if $(filter %2nest,$(READER)),-w $(MODEL)) -o $@ $<

# Without enough banks for all layers there is no network to map, but an empty
# one; the file why says it.
ifneq ($(BANKS),)
TITLE = $(BANKS) banks shared out
$(DIR)/network.nest: $(DIR)/model.nest $(DIR)/map.opt $(DIR)/share.opt \
		$(ARCH) $(BIN)/nestgroup
	$(JOB) $(BIN)/nestgroup $(MAPOPT) $(SHAREFLAGS) -B $(BANKS) -o $@ $< \
		2>$(DIR)/why && rm -f $(DIR)/why || \
	if [ $$? = 3 ]; then \
		printf 'nest 1\nend 0\n' $(WHOLE); \
	else cat $(DIR)/why >&2; exit 1; fi
else
ifeq ($(PERLAYER),own)
TITLE = num_banks as the model has it
NUMBANKS =
else
TITLE = num_banks $(PERLAYER) for every layer
NUMBANKS = -b $(PERLAYER)
endif
$(DIR)/network.nest: $(DIR)/model.nest $(BIN)/nestfmt
	$(BIN)/nestfmt $(NUMBANKS) -o $@ $<
endif

$(DIR)/layers.mk: $(DIR)/network.nest make/mkdistinct $(BIN)/nestfmt
	make/mkdistinct $(BIN) $< $(DIR)

# It writes these too, but only where they change; the empty recipes
# make make look at their time. What was removed is written again.
$(NESTS) $(DIR)/layers.map: $(DIR)/layers.mk ;
ifneq ($(filter-out $(wildcard $(NESTS) $(DIR)/layers.map),$(NESTS) $(DIR)/layers.map),)
$(DIR)/layers.mk: FORCE
endif

$(LAYERS:=.lp): %.lp: %.nest $(DIR)/map.opt $(ARCH) $(BIN)/nest2lp
	$(JOB) make/mkstep $(BIN)/nest2lp $(MAPOPT) -o $@ $<

$(LAYERS:=.sol): %.sol: %.lp $(DIR)/solve.opt $(BIN)/lpsolve
	$(JOB) make/mkstep $(BIN)/lpsolve $(SOLVEOPT) -o $@ $<

$(LAYERS:=.mapped.nest): %.mapped.nest: %.sol $(BIN)/sol2nest
	$(JOB) make/mkstep $(BIN)/sol2nest -o $@ $<

# a network without layers is put together from itself
MAPPED = $(or $(LAYERS:=.mapped.nest),$(DIR)/network.nest)
$(DIR)/mapped.nest: $(DIR)/layers.map $(MAPPED) $(BIN)/nestfmt
	$(BIN)/nestfmt -q $(ARCH:%=-a %) -J $< -o $@ $(MAPPED)

# where a limit was hit before there was a mapping there is nothing to simulate
$(DIR)/network.stat: $(DIR)/mapped.nest $(ARCH) $(BIN)/nestfmt $(BIN)/pimsim
	$(BIN)/nestfmt -q $(ARCH:%=-a %) --status optimal,feasible $< | \
		$(JOB) $(BIN)/pimsim -q -a $(DEVICE) -o $@

$(DIR)/report: $(DIR)/mapped.nest $(DIR)/network.stat $(BIN)/pimrun \
		$(BIN)/nestfmt $(BIN)/tracestat
	{ echo '$(MODEL) on $(notdir $(basename $(DEVICE))): $(TITLE)'; \
		[ ! -s $(DIR)/why ] || cat $(DIR)/why; echo; \
		make/mkstep $(BIN)/pimrun --report $(DIR); } $(WHOLE)

FORCE:
.PHONY: report files FORCE
.DELETE_ON_ERROR:
# no built-in rules to look for
MAKEFLAGS += -r
.SUFFIXES:
