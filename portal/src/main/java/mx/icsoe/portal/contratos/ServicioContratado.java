package mx.icsoe.portal.contratos;

/**
 * El servicio u obra especializado contratado.
 *
 * @param folioRepse folio del registro en el REPSE, como {@code AR129038/2024}; uno fuera de lo común avisa, no impide
 * @param descripcion la autorizada en el registro
 */
public record ServicioContratado(String folioRepse, String descripcion) {}
