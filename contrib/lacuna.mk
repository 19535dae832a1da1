# SPDX-License-Identifier: Apache-2.0
#
# A batch in shards by make: make -f lacuna.mk -j4 STORE=world.db SHARDS=4 \
#   MANIFEST=world.xml
# The folder STORE.shards has a store for each shard. Every call of make runs
# the shards again, which read what has changed.
MANIFEST = manifest.xml
STORE = world.db
SHARDS = 2
OPTIONS =
LACUNA = lacuna

dir = $(STORE).shards
shards = $(patsubst %,$(dir)/%.db,$(shell seq $(SHARDS)))

# Exit status 3 says that some inputs failed: their shard is done all the same,
# and the last command says it again.
$(STORE): $(shards)
	$(LACUNA) batch --merge --store $@ $(shards)

$(shards): $(dir)/%.db: FORCE
	@mkdir -p $(dir)
	$(LACUNA) batch --jobs 1 --shard $*/$(SHARDS) --store $@ $(OPTIONS) \
	  $(MANIFEST) || [ $$? = 3 ]

FORCE:
.PHONY: FORCE
