package mx.icsoe.portal.contratos;

/**
 * Un contrato nació como copia de otro del mismo contratista; se publica dentro de la transacción que lo copia.
 *
 * @param conTrabajadores si también se copian sus trabajadores
 */
public record ContratoCopiado(ContratoId original, ContratoAbierto copia, boolean conTrabajadores) {}
