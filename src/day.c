/* SPDX-License-Identifier: Apache-2.0 */
#include "day.h"

#include <stdlib.h>

static long days_of(long year, long month) {
  static const long days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return days[month - 1] + (month == 2 && leap);
}

bool lac_day_is(lac_str s) {
  static const char shape[] = "0000-00-00";
  if (s.n != sizeof shape - 1) return false;
  for (size_t i = 0; i < s.n; i++) {
    bool digit = s.p[i] >= '0' && s.p[i] <= '9';
    if (shape[i] == '-' ? s.p[i] != '-' : !digit) return false;
  }
  long year, month, day;
  return lac_str_number(lac_str_sub(s, 0, 4), &year) &&
         lac_str_number(lac_str_sub(s, 5, 7), &month) &&
         lac_str_number(lac_str_sub(s, 8, 10), &day) && month >= 1 &&
         month <= 12 && day >= 1 && day <= days_of(year, month);
}

lac_str lac_day_of(lac_arena *arena, time_t time) {
  struct tm tm;
  char text[32];
  if (gmtime_r(&time, &tm) == NULL ||
      strftime(text, sizeof text, "%Y-%m-%d", &tm) == 0)
    return LAC_STR("");
  return lac_str_copy(arena, lac_str_of(text));
}

lac_str lac_day_today(lac_arena *arena) {
  const char *epoch = getenv("SOURCE_DATE_EPOCH");
  lac_str day = lac_day_of(arena, epoch == NULL || epoch[0] == '\0'
                                      ? time(NULL)
                                      : (time_t)strtoll(epoch, NULL, 10));
  return day.n > 0 ? day : LAC_STR("9999-12-31");
}
