package mx.icsoe.portal.plataforma.sesiones;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.icsoe.portal.nucleo.CapturistaId;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.nucleo.Rfc;
import mx.icsoe.portal.plataforma.web.CapturistaEnSesion;
import mx.icsoe.portal.plataforma.web.EnSesion;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.plataforma.web.Medio;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Pasa a JSON, y de regreso, lo que una sesión guarda: solo textos de una lista cerrada, nunca objetos de Java. */
final class TextosDeSesion {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final ObjectReader TEXTOS = JSON.readerFor(new TypeReference<Map<String, String>>() {});
    private static final String NADA = "{}";

    private TextosDeSesion() {}

    static String de(EnSesion quien) {
        Map<String, String> textos = new LinkedHashMap<>();
        textos.put("desde", String.valueOf(quien.desde().toEpochMilli()));
        switch (quien) {
            case Identidad identidad -> poner(textos, identidad);
            case CapturistaEnSesion capturista -> poner(textos, capturista);
        }
        return JSON.writeValueAsString(textos);
    }

    static EnSesion quien(String json) {
        Map<String, String> textos = TEXTOS.readValue(json);
        Instant desde = Instant.ofEpochMilli(Long.parseLong(texto(textos, "desde")));
        return textos.containsKey("contratista")
                ? new Identidad(
                        new ContratistaId(UUID.fromString(texto(textos, "contratista"))),
                        new Rfc(texto(textos, "rfc")),
                        texto(textos, "nombre"),
                        medio(textos, desde),
                        desde)
                : capturista(textos, desde);
    }

    private static void poner(Map<String, String> textos, Identidad identidad) {
        textos.put("contratista", identidad.contratista().valor().toString());
        textos.put("rfc", identidad.rfc().valor());
        textos.put("nombre", identidad.nombre());
        switch (identidad.medio()) {
            case Medio.Efirma efirma -> textos.put("serie", efirma.serie());
            case Medio.LlaveDeAcceso llave -> textos.put("llave", llave.referencia());
            case Medio.Capturista capturista -> {
                poner(textos, capturista.quien());
                textos.put(
                        "facultades",
                        capturista.facultades().stream().map(Facultad::name).collect(Collectors.joining(" ")));
            }
        }
    }

    private static void poner(Map<String, String> textos, CapturistaEnSesion capturista) {
        textos.put("capturista", capturista.id().valor().toString());
        textos.put("nombreDelCapturista", capturista.nombre());
        capturista.llave().ifPresent(llave -> textos.put("llave", llave));
    }

    private static Medio medio(Map<String, String> textos, Instant desde) {
        if (textos.containsKey("capturista")) {
            Set<Facultad> facultades = Arrays.stream(texto(textos, "facultades").split(" "))
                    .filter(nombre -> !nombre.isEmpty())
                    .map(Facultad::valueOf)
                    .collect(Collectors.toUnmodifiableSet());
            return new Medio.Capturista(capturista(textos, desde), facultades);
        }
        return textos.containsKey("llave")
                ? new Medio.LlaveDeAcceso(texto(textos, "llave"))
                : new Medio.Efirma(texto(textos, "serie"));
    }

    private static CapturistaEnSesion capturista(Map<String, String> textos, Instant desde) {
        return new CapturistaEnSesion(
                new CapturistaId(UUID.fromString(texto(textos, "capturista"))),
                texto(textos, "nombreDelCapturista"),
                desde,
                Optional.ofNullable(textos.get("llave")));
    }

    private static String texto(Map<String, String> textos, String clave) {
        return Objects.requireNonNull(textos.get(clave), "la sesión guardada está incompleta");
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
