We heard you (${code[0..2]} ${code[3..5]} ${code[6..8]})

Thank you. This is what you said:

> ${words}

Your number is ${code[0..2]} ${code[3..5]} ${code[6..8]}. Keep it. With this number you can always see how far it is.

See how far it is: ${publicUrl}/contributions/${code}

Somebody from ${programmeName} reads what you said. You get an answer by ${date(lastDay)} at the latest.<#if photo> Your photo has arrived too.</#if>

Do you want to read your words again, or get no more mail? You can do that with the link below. The link is only for you and works for fourteen days.

Your message: ${publicUrl}/contributions/mine/${personalSecret}<#if (bureau!"")?has_content>

${bureau}</#if>
