package mx.icsoe.portal.plataforma.sesiones;

import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Rfc;
import mx.icsoe.portal.plataforma.web.Identidad;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Pasa a JSON, y de regreso, lo que una sesión guarda: solo textos de una lista cerrada, nunca objetos de Java. */
final class TextosDeSesion {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final ObjectReader TEXTOS = JSON.readerFor(new TypeReference<Map<String, String>>() {});
    private static final String NADA = "{}";

    private TextosDeSesion() {}

    static String deIdentidad(Identidad identidad) {
        Map<String, String> textos = new LinkedHashMap<>();
        textos.put("contratista", identidad.contratista().valor().toString());
        textos.put("rfc", identidad.rfc().valor());
        textos.put("nombre", identidad.nombre());
        textos.put("serie", identidad.serie());
        textos.put("desde", String.valueOf(identidad.desde().toEpochMilli()));
        return JSON.writeValueAsString(textos);
    }

    static Identidad identidad(String json) {
        Map<String, String> textos = TEXTOS.readValue(json);
        return new Identidad(
                new ContratistaId(UUID.fromString(textos.getOrDefault("contratista", ""))),
                new Rfc(textos.getOrDefault("rfc", "")),
                textos.getOrDefault("nombre", ""),
                textos.getOrDefault("serie", ""),
                Instant.ofEpochMilli(Long.parseLong(textos.getOrDefault("desde", "0"))));
    }

    static Map<DatoDeSesion, String> datos(String json) {
        Map<DatoDeSesion, String> datos = new EnumMap<>(DatoDeSesion.class);
        if (json.equals(NADA)) {
            return datos;
        }
        Map<String, String> textos = TEXTOS.readValue(json);
        for (DatoDeSesion dato : DatoDeSesion.values()) {
            String texto = textos.get(dato.name());
            if (texto != null) {
                datos.put(dato, texto);
            }
        }
        return datos;
    }
}
