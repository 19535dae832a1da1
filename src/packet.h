/* SPDX-License-Identifier: Apache-2.0
 *
 * What a worker answers, as bytes: the messages of its reading and the
 * jurisdiction that it decided. Who unpacks trusts nothing: a worker has read
 * what nobody has looked at.
 *
 *   "LACP1\n"  then pieces: a letter, the length in 8 bytes, so many bytes
 *   M  a message    J  the jurisdiction    E  the end, with the status
 *
 * Both ends have the same rules, so that cells, elements and the like go by
 * their order. Numbers are little-endian.
 */
#ifndef LAC_PACKET_H
#define LAC_PACKET_H

#include "coverage.h"

typedef struct {
  lac_severity severity;
  lac_str file; /* p == NULL: about none */
  size_t line;
  size_t column;
  lac_str text;
} lac_packet_message;

typedef struct {
  lac_jurisdiction *jurisdiction; /* NULL where there is none */
  lac_status status;              /* of the reading */
  lac_packet_message *messages;
  size_t message_n, message_cap;
} lac_packet;

void lac_packet_begin(lac_buf *out);
void lac_packet_add_message(lac_buf *out, const lac_message *message);
void lac_packet_add(lac_buf *out, const lac_jurisdiction *jurisdiction);
void lac_packet_end(lac_buf *out, lac_status status);

/* Unpacks bytes into arena; false where they are not what the functions above
 * write for these rules. What a jurisdiction has for reports is there; what
 * works found on the way to its cells is not. */
bool lac_packet_read(lac_arena *arena, const lac_rules *rules, lac_str bytes,
                     lac_packet *packet);

#endif
