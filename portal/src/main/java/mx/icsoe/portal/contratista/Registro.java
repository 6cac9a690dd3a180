package mx.icsoe.portal.contratista;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Un «Guardar» del paso 18: qué versiones había de cada sección.
 *
 * @param numero desde 1, sin huecos
 * @param contacto versión de los datos de contacto
 * @param domicilioSocial versión de la respuesta; nula en persona física
 * @param acuse identificador del documento
 */
public record Registro(
        int numero, int contacto, @Nullable Integer domicilioSocial, String acuse, Instant guardado, String serie) {}
