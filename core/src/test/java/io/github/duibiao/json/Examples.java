package io.github.duibiao.json;

/** A plan in the contract's JSON, written by hand. */
final class Examples {
  static final String PLAN =
      """
      {
        "schema": "duibiao/plan/1",
        "id": "a-2023",
        "title": "2023年甲县政务公开工作要点",
        "year": 2023,
        "documentNumber": "甲府办〔2023〕1号",
        "issuer": "甲县人民政府办公室",
        "issuedOn": "2023-05-22",
        "jurisdiction": {"name": "甲县", "level": "COUNTY"},
        "source": {
          "name": "a-2023.txt",
          "mediaType": "text/plain",
          "sha256": "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
        },
        "preamble": "",
        "sections": [
          {"number": "一", "title": "总则", "span": {"line": 5}}
        ],
        "tasks": [
          {
            "id": "a-2023#1",
            "section": "一",
            "number": "一",
            "title": "抓好政策解读",
            "text": "每件政策配一份解读。",
            "clause": null,
            "responsibilities": [
              {"unit": "县政府办", "role": "LEAD", "function": "general-office"},
              {"unit": "各乡镇", "role": "RESPONSIBLE", "function": null}
            ],
            "deadlines": [
              {"raw": "8月底前", "kind": "BY_DATE", "date": "2023-08-31"},
              {"raw": "每年一次", "kind": "RECURRING", "times": "1/P1Y"},
              {"raw": "10个工作日内", "kind": "WITHIN_PERIOD", "period": "P10BD"},
              {"raw": "及时公开", "kind": "PROMPT"}
            ],
            "citations": [
              {"title": null, "number": "川办函〔2022〕89号"}
            ],
            "targets": [
              {"raw": "不少于3种", "value": 3, "max": null, "unit": "种"}
            ],
            "measures": [
              {
                "id": "a-2023#1.1",
                "source": "TABLE",
                "text": "解读不少于3种形式。",
                "responsibilities": [],
                "deadlines": [],
                "citations": [],
                "targets": [],
                "span": {"line": 131}
              }
            ],
            "span": {"line": 57, "endLine": 58}
          }
        ],
        "diagnostics": [
          {"severity": "WARNING", "code": "TABLE_CELL_MISSING", "line": 203, "message": "缺一格。"}
        ]
      }
      """;

  private Examples() {}
}
