package mx.icsoe.portal.periodos;

import mx.icsoe.portal.nucleo.SalarioBase;

/**
 * Entre qué cantidades cabe esperar un salario base de cotización (LSS, art. 28).
 *
 * @param minimo el salario mínimo general
 * @param maximo 25 veces la UMA
 */
public record TopeDeSalario(SalarioBase minimo, SalarioBase maximo) {}
