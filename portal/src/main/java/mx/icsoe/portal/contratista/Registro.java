package mx.icsoe.portal.contratista;

import java.time.Instant;
import mx.icsoe.portal.documentos.DocumentoId;
import org.jspecify.annotations.Nullable;

/**
 * Un «Guardar» del paso 18: qué había en cada sección.
 *
 * @param numero desde 1, sin huecos
 * @param contacto versión de los datos de contacto
 * @param domicilioSocial versión de lo declarado; nula en persona física
 * @param serie la del certificado con que había entrado quien guardó
 */
public record Registro(
        int numero,
        int contacto,
        @Nullable Integer domicilioSocial,
        DocumentoId acuse,
        Instant guardado,
        String serie) {}
