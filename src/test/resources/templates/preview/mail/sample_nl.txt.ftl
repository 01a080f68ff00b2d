We hebben je gehoord, ${name}

Dag ${name},

Dit heb je gezegd:
> ${words}

Bekijk het: ${personalLink}
